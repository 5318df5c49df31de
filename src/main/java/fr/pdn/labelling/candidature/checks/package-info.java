/** How people write identifiers, contacts, addresses and amounts, and how they are kept. */
@NamedInterface("checks")
package fr.pdn.labelling.candidature.checks;

import org.springframework.modulith.NamedInterface;
