package fr.pdn.labelling.movement;

/** What a structure did with the social profiles of someone who leaves. They are the structure's, not the person's. */
public enum AccountsSettlement {
    HANDED_OVER,
    CLOSED
}
