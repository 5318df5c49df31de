package fr.pdn.labelling.eligibility;

public enum CommitteeOpinion {
    FAVOURABLE,
    PARTLY_FAVOURABLE,
    DEFERRED,
    UNFAVOURABLE
}
