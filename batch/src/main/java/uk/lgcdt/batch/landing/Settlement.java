package uk.lgcdt.batch.landing;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Has the end of the transaction decide which folder stays, the one just published or the one before it. Where the process
 * ends before that, the next sweep decides.
 */
final class Settlement implements TransactionSynchronization {

    private static final Logger LOG = LoggerFactory.getLogger(Settlement.class);

    private final ReceivedFolders received;
    private final LoadedItem item;

    private Settlement(ReceivedFolders received, LoadedItem item) {
        this.received = received;
        this.item = item;
    }

    static void publish(FileLoad load, ReceivedFolders received, LoadedItem item) throws IOException {
        boolean isTransaction = TransactionSynchronizationManager.isSynchronizationActive();
        if (isTransaction) {
            TransactionSynchronizationManager.registerSynchronization(new Settlement(received, item));
        }
        load.publish(item);
        if (!isTransaction) {
            received.settle(item, true);
        }
    }

    @Override
    public void afterCompletion(int status) {
        if (status == STATUS_UNKNOWN) {
            return;
        }
        try {
            received.settle(item, status == STATUS_COMMITTED);
        } catch (IOException cause) {
            LOG.warn("The folders of run {}, file {}, are left to the next sweep", item.runId(), item.ordinal(), cause);
        }
    }
}
