package fr.pdn.labelling.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What was read in the running transaction is not read again in it. Outside of a transaction nothing is kept. */
public final class OncePerTransaction<K, V> {

    /** @param read never gives null */
    public V get(K key, Function<K, V> read) {
        return known().computeIfAbsent(key, read);
    }

    /** After a change. */
    public void forget() {
        known().clear();
    }

    /** What the running transaction has read, to be changed with it; a map of its own at each call outside of one. */
    @SuppressWarnings("unchecked")
    public Map<K, V> known() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return new HashMap<>();
        }
        var holder = (Known<K, V>) TransactionSynchronizationManager.getResource(this);
        if (holder == null) {
            holder = new Known<>();
            TransactionSynchronizationManager.bindResource(this, holder);
            TransactionSynchronizationManager.registerSynchronization(
                    new ResourceHolderSynchronization<>(holder, this) {});
        }
        return holder.values;
    }

    private static final class Known<K, V> extends ResourceHolderSupport {
        private final Map<K, V> values = new HashMap<>();
    }
}
