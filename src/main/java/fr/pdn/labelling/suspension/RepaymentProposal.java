package fr.pdn.labelling.suspension;

/**
 * What may be asked back, for whoever decides.
 *
 * @param paidCents the grant that was paid
 * @param because one sentence
 */
public record RepaymentProposal(long paidCents, long cents, String because) {}
