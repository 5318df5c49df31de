package fr.pdn.labelling.eligibility;

/** The opinions that members have been asked and have not given. */
public interface OpenOpinions {

    /** @return false when this member is not asked anything on this dossier */
    boolean recuse(String number, String member);
}
