package fr.pdn.labelling.candidature;

import fr.pdn.labelling.candidature.checks.Email;
import fr.pdn.labelling.candidature.checks.FacebookUrl;
import fr.pdn.labelling.candidature.checks.HttpsUrl;
import fr.pdn.labelling.candidature.checks.Iban;
import fr.pdn.labelling.candidature.checks.InstagramUrl;
import fr.pdn.labelling.candidature.checks.Phone;
import fr.pdn.labelling.candidature.checks.PostalCode;
import fr.pdn.labelling.candidature.checks.Rna;
import fr.pdn.labelling.candidature.checks.Siret;
import fr.pdn.labelling.forms.Forms;
import java.util.List;

/** The forms with the formats of the application, without an application context. */
public final class AllForms {
    public static final Forms FORMS = Forms.with(List.of(
            new Siret(),
            new Rna(),
            new Phone(),
            new Email(),
            new PostalCode(),
            new Iban(),
            new HttpsUrl(),
            new FacebookUrl(),
            new InstagramUrl()));

    private AllForms() {}
}
