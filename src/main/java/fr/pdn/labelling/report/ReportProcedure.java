package fr.pdn.labelling.report;

/** What the module tells the process engine. */
public interface ReportProcedure {
    /**
     * A year is over.
     *
     * @param grantToJustify amount of the startup grant that the report must account for, as people read it, or null
     */
    void yearEnded(String number, int year, String grantToJustify);
}
