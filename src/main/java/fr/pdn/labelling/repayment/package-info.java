/** A startup grant that a director decided is to be paid back: asked for, followed, closed. */
package fr.pdn.labelling.repayment;
