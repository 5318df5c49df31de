package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.portal.KeptEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page of ours with its form filled in; what finds no field any more is written above it, so that nothing is lost. */
final class FilledPage {
    private static final String LEAD = "Votre connexion avait pris fin.";

    private final Document page;

    FilledPage(Document page) {
        this.page = page;
    }

    void with(Optional<KeptEntry> kept) {
        var told =
                new Element("div").addClass("alert").addClass("alert-warning").attr("role", "alert");
        kept.ifPresentOrElse(
                entry -> fill(entry, told),
                () -> told.appendElement("p")
                        .addClass("mb-0")
                        .text(
                                "Ce que vous aviez écrit n’est pas ici\u00a0: il est gardé deux jours, pour la seule personne qui"
                                        + " l’a écrit."));
        page.select("main h1").stream().findFirst().ifPresent(title -> title.after(told));
    }

    private void fill(KeptEntry entry, Element told) {
        var form = form(entry);
        var left = new LinkedHashMap<String, List<String>>();
        entry.fields().forEach((name, values) -> {
            if (form.isEmpty() || !FilledField.fill(form.get(), name, values)) {
                left.put(name, values);
            }
        });
        var lead = told.appendElement("p").addClass("mb-0");
        lead.appendElement("strong").text(LEAD);
        lead.appendText(
                form.isEmpty() ? " Le formulaire n’est plus sur cette page. " : " Voici ce que vous aviez écrit. ");
        lead.appendElement("strong").text("Ce n’est pas encore enregistré");
        lead.appendText(form.isEmpty() ? "." : "\u00a0: vérifiez, puis envoyez de nouveau.");
        form.filter(one -> !one.select("input[type=file]").isEmpty())
                .ifPresent(one -> lead.appendText(" Les fichiers sont à choisir de nouveau."));
        tellWhatIsLeft(left, told);
    }

    private static void tellWhatIsLeft(Map<String, List<String>> left, Element told) {
        var texts = left.values().stream()
                .flatMap(List::stream)
                .filter(text -> !text.isBlank())
                .toList();
        if (!texts.isEmpty()) {
            told.appendElement("p").addClass("mt-2").addClass("mb-0").text("Aussi écrit\u00a0:");
            var list = told.appendElement("ul").addClass("mb-0");
            texts.forEach(text -> list.appendElement("li").addClass("pdn-typed").text(text));
        }
    }

    /** Of several that are sent to one address, the one about the same thing. */
    private Optional<Element> form(KeptEntry entry) {
        var there = page.select("main form").stream()
                .filter(form -> form.attr("action").equals(entry.path()))
                .toList();
        return there.stream()
                .filter(form -> FilledField.about(form, entry.fields()))
                .findFirst()
                .or(() -> there.stream().findFirst());
    }
}
