package fr.pdn.labelling.signature;

/**
 * Someone who signs.
 *
 * @param account address they proved, or login
 * @param name first and last name; the address itself for someone of whom nothing else is known
 * @param capacity in which they sign, « présidente »
 */
public record Signatory(String account, String name, String capacity) {}
