package fr.pdn.labelling.eligibility;

public enum MemberOpinion {
    FAVOURABLE,
    UNFAVOURABLE,
    ABSTAINED,
    RECUSED
}
