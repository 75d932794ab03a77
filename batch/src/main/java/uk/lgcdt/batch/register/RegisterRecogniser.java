package uk.lgcdt.batch.register;

import org.springframework.stereotype.Component;
import uk.lgcdt.batch.table.TableRecogniser;
import uk.lgcdt.batch.table.TableStart;
import uk.lgcdt.infra.landing.FileKind;

/** Knows a register of contracts by a supplier and a term that ends. */
@Component
class RegisterRecogniser implements TableRecogniser {

    @Override
    public FileKind kind() {
        return FileKind.CONTRACT_REGISTER;
    }

    @Override
    public int score(TableStart start) {
        return RegisterLayout.of(start.header()).confidence();
    }
}
