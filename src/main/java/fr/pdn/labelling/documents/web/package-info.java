/** Documents as HTTP answers. */
@NamedInterface("web")
package fr.pdn.labelling.documents.web;

import org.springframework.modulith.NamedInterface;
