package fr.pdn.labelling.register;

import java.util.Arrays;
import java.util.Optional;

/** In which order dossiers are listed. */
public enum DossierOrder {
    NUMBER("numero", "Numéro", "c.number desc"),
    STRUCTURE("structure", "Structure", "folded_name, c.number desc"),
    FILED("depot", "Date de dépôt", "c.submitted_at desc, c.number desc"),
    DUE("echeance", "Échéance", "d.day asc nulls last, c.number desc");

    private final String path;
    private final String label;
    private final String sql;

    DossierOrder(String path, String label, String sql) {
        this.path = path;
        this.label = label;
        this.sql = sql;
    }

    /** In the address of the page. */
    public String path() {
        return path;
    }

    public String label() {
        return label;
    }

    String sql() {
        return sql;
    }

    static Optional<DossierOrder> at(String path) {
        return Arrays.stream(values()).filter(order -> order.path.equals(path)).findFirst();
    }
}
