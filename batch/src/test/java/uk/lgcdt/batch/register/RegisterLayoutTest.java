package uk.lgcdt.batch.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lgcdt.batch.table.TableRecogniser;
import uk.lgcdt.batch.table.TableRow;
import uk.lgcdt.infra.reference.Councils;

class RegisterLayoutTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Contract Reference Number;Contract title;Buyer;Supplier;Start;End;Review date;Total value;SME?",
                "Reference number;Title of agreement;Local authority department responsible;Description of the goods and/or services being provided;Supplier name and details;Sum to be paid over the length of the contract;Irrecoverable VAT;Start date;End date;Review date;Process type;SME/VCSE;Registration number",
                "Title/Description;Supplier;Supplier InformationRef;Number;Start Date;End Date;Estimated Annual Value;Invitation to Quote (Q) or",
                "Ref;Contract;Directorate;Contractor;Commencement Date;Expiry Date;Annual Value (£);Extension Options;ProClass",
                "CONTRACT_ID;CONTRACT_NAME;AWARDED_TO;DATE_FROM;DATE_TO;START_DATE;END_DATE;VALUE"
            })
    void aRegisterIsKnownInWhateverWords(String header) {
        assertThat(layout(header).confidence()).isGreaterThanOrEqualTo(90);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Body Name;Date;Transaction Number;Supplier Name;Amount;Purpose;Department;Company Number",
                "Inv Date;Ref;Payee;Details;£ (net);Category",
                "Directorate;Supplier;Payment Date;Net Amount;Contract Title;Start Date",
                "CompanyName;CompanyNumber;CompanyStatus"
            })
    void paymentsAndCompaniesAreNoRegister(String header) {
        assertThat(layout(header).confidence()).isLessThan(TableRecogniser.SURE_ENOUGH);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-31, 2026-03-31, false",
        "31/03/2026, 2026-03-31, false",
        "1.4.26, 2026-04-01, false",
        "31-Mar-26, 2026-03-31, false",
        "1st April 2026, 2026-04-01, false",
        "46112, 2026-03-31, false",
        "Mar-26, 2026-03-31, true",
        "Aug 17, 2017-08-31, true",
        "02/2028, 2028-02-29, true",
        "2026, 2026-12-31, true",
        "2026-03-31T00:00:00, 2026-03-31, false",
        "31/03/2126, 2126-03-31, false",
        "31/03/2026 plus 2 years, 2026-03-31, false",
        "31 March 2026 or earlier, 2026-03-31, false",
        "31/03/2026 00:00, 2026-03-31, false",
    })
    void aTermEndsOnTheLastDayOfWhatIsWritten(String written, LocalDate day, boolean approximate) {
        assertThat(PublishedDay.of(written, true)).contains(new PublishedDay(day, approximate));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ongoing", "31/02/2026", "N/A", "2026-13-01", "Spring 2026", ""})
    void whatIsNoDayIsUnknown(String written) {
        assertThat(PublishedDay.of(written, true)).isEmpty();
    }

    @Test
    void aContractIsReadFromItsRow() {
        RegisterLayout layout = layout(
                "Buyer;Contract Reference Number;Contract title;Supplier;Start;End;Total value;SME/VCSE;Registration number");
        RegisterRow reading = new RegisterRow(layout, Councils.load(), Optional.empty());

        Map<String, Object> fields = reading.fields(
                row("Leeds City Council;LC1;Grounds upkeep;Fern Ltd;01/04/2024;Mar-27;£1.5m;SME;PLC - 9113787"),
                7,
                "row 2");

        assertThat(fields)
                .containsEntry("council", "E08000035")
                .containsEntry("starts_on", "2024-04-01")
                .containsEntry("ends_on", "2027-03-31")
                .containsEntry("approximate", true)
                .containsEntry("total_gbp", "1500000.00")
                .containsEntry("sme", true)
                .containsEntry("company_number", "09113787")
                .doesNotContainKeys("annual_gbp", "vcse");
    }

    private static RegisterLayout layout(String header) {
        return RegisterLayout.of(List.of(header.split(";")));
    }

    private static TableRow row(String cells) {
        return new TableRow(2, List.of(cells.split(";")));
    }
}
