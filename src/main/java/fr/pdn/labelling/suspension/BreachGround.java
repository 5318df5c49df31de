package fr.pdn.labelling.suspension;

import java.util.Arrays;
import java.util.Optional;

/** The grounds of a breach, each with the commitment of the cahier des charges that is not kept. */
public enum BreachGround {
    S1(
            "Présence de moins de trois heures par semaine, de façon répétée",
            "assurer une présence hebdomadaire en ligne de trois heures au minimum (cahier des charges §4)"),
    S2(
            "Formation non suivie, ou non permise",
            "permettre au professionnel de suivre la formation initiale et celles du réseau (cahier des charges §4)"),
    S3(
            "Rencontres du réseau non suivies",
            "permettre au professionnel de participer aux rencontres du réseau (cahier des charges §4)"),
    S4("Absence de relevé d’activité", "rendre compte de la mission par un relevé d’activité (cahier des charges §4)"),
    S5("Absence de bilan", "remettre un bilan de l’action à la Caf (cahier des charges §4)"),
    S6(
            "Compte fermé, privé ou détourné, charte non respectée",
            "respecter la charte et à tenir un compte professionnel ouvert aux parents (cahier des charges §4)"),
    S7("Absence de l’annuaire", "se référencer dans l’annuaire des Promeneurs du Net (cahier des charges §4)"),
    S8("Soutien de la Caf non mentionné", "mentionner le soutien financier de la Caf (cahier des charges §4)"),
    S9(
            "Professionnel parti ou remplacé sans prévenir",
            "signaler sans délai le départ ou le remplacement d’un professionnel (cahier des charges §3)"),
    S10(
            "Présence hors du temps de travail, ou non payée",
            "assurer la présence en ligne sur le temps de travail du professionnel (cahier des charges §4)"),
    S11(
            "Pratique spécialisée ou imposée aux parents",
            "s’adresser à tous les parents, qui y recourent librement (cahier des charges §3)"),
    S12(
            "Aide employée à un autre objet",
            "employer l’aide au démarrage à l’objet pour lequel elle est versée (cahier des charges §5)"),
    S13(
            "Laïcité ou engagement républicain non respectés",
            "respecter la charte de la laïcité et le contrat d’engagement républicain (cahier des charges §3)"),
    S14("Danger pour des personnes", "exercer la mission sans mettre personne en danger (cahier des charges §3)");

    private final String label;
    private final String commitment;

    BreachGround(String label, String commitment) {
        this.label = label;
        this.commitment = commitment;
    }

    static Optional<BreachGround> named(String name) {
        return Arrays.stream(values())
                .filter(ground -> ground.name().equals(name))
                .findFirst();
    }

    public String label() {
        return label;
    }

    /** After « la structure s’est engagée à ». */
    public String commitment() {
        return commitment;
    }
}
