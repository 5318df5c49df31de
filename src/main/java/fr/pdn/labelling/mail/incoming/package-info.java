/** The documents mailbox: what arrives is fetched, kept whole and read. Knows nothing of candidatures. */
@NamedInterface("incoming")
package fr.pdn.labelling.mail.incoming;

import org.springframework.modulith.NamedInterface;
