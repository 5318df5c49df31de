package fr.pdn.labelling.renewal;

import java.time.LocalDate;

/** What the module tells the process engine. */
public interface RenewalProcedure {
    /** A convention comes near its term. */
    void termNears(String number, LocalDate endsOn);

    /** It has ended before, in another way. */
    void renewalPointless(String number);
}
