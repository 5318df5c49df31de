package fr.pdn.labelling.candidature.checks;

import java.util.List;
import org.apache.commons.validator.routines.DomainValidator;
import org.apache.commons.validator.routines.DomainValidator.ArrayType;
import org.apache.commons.validator.routines.DomainValidator.Item;

/** Internet names, with those RFC 2606 keeps for examples and tests: demonstrations and training use them. */
final class Domains {
    static final DomainValidator ACCEPTED =
            DomainValidator.getInstance(false, List.of(new Item(ArrayType.GENERIC_PLUS, "example", "test")));

    private Domains() {}
}
