package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.candidature.Candidatures;
import fr.pdn.labelling.label.Labels;
import fr.pdn.labelling.portal.KeptEntries;
import fr.pdn.labelling.portal.OutsiderTasks;
import fr.pdn.labelling.portal.OwnTeams;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * A form that comes back after its sign-in has ended carries a token that is no longer good. What was typed in it is kept,
 * and its sender is led through the sign-in to the same page, filled in. Nothing is saved that its author did not send again.
 */
@Component
class KeptForms implements AccessDeniedHandler {
    private static final Pattern PAGE =
            Pattern.compile("/(candidatures|taches|saisies)(?:/([A-Za-z0-9-]+)(/[a-z0-9-]+)?)?");
    /** An invitation is written on the page of its team; access is asked for by someone of no team yet. */
    private static final Pattern TEAM = Pattern.compile("(/equipe/(?:([0-9a-f-]{36})|acces))(?:/invitations)?");

    /** A form there needs no draft: it begins one. */
    private static final String ENTRIES = "saisies";

    private static final String QUESTIONNAIRE = "questionnaire";

    /** The log of a label, the meetings it is invited to. */
    private static final Pattern LABEL =
            Pattern.compile("/(?:presence|reseau)/([A-Za-z0-9-]+)(/[A-Za-z0-9-]+(/absence)?)?");

    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** A page that saves itself: its author goes on writing, and is told. */
    private static final String BY_ITSELF = "HX-Request";

    private final KeptEntries entries;
    private final Candidatures candidatures;
    private final OutsiderTasks tasks;
    private final OwnTeams teams;
    private final Labels labels;
    private final AgentForms agentForms;
    private final AccessDeniedHandler refusal = new AccessDeniedHandlerImpl();

    KeptForms(
            KeptEntries entries,
            Candidatures candidatures,
            OutsiderTasks tasks,
            OwnTeams teams,
            Labels labels,
            AgentForms agentForms) {
        this.entries = entries;
        this.candidatures = candidatures;
        this.tasks = tasks;
        this.teams = teams;
        this.labels = labels;
        this.agentForms = agentForms;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (request.getHeader(BY_ITSELF) != null && denied instanceof CsrfException) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        var again = denied instanceof CsrfException && ours(request) ? again(request) : Optional.<String>empty();
        if (again.isPresent()) {
            response.sendRedirect(again.get());
        } else {
            refusal.handle(request, response, denied);
        }
    }

    /** Where what was typed is given back. */
    private Optional<String> again(HttpServletRequest request) {
        return kept(request)
                .map(key -> WritingDesk.ofPage(request.getServletPath()).kept(key))
                .or(() -> agentForms.kept(request, fields(request)));
    }

    /** For a dossier that is not there the answer is the same, and nothing is kept: whoever asks learns nothing. */
    private Optional<UUID> kept(HttpServletRequest request) {
        var label = LABEL.matcher(request.getServletPath());
        if (label.matches()) {
            return entries.keep(
                    request.getServletPath(),
                    fields(request),
                    labels.find(label.group(1)).isPresent());
        }
        var page = PAGE.matcher(request.getServletPath());
        if (!page.matches()) {
            return ofTeam(request);
        }
        return entries.keep(request.getServletPath(), fields(request), known(page));
    }

    private Optional<UUID> ofTeam(HttpServletRequest request) {
        var page = TEAM.matcher(request.getServletPath());
        if (!page.matches()) {
            return Optional.empty();
        }
        var team = page.group(2);
        var known = team == null || UUID_TEXT.matcher(team).matches() && teams.exists(UUID.fromString(team));
        return entries.keep(page.group(1), fields(request), known);
    }

    /** Not a form of another site. */
    private static boolean ours(HttpServletRequest request) {
        var origin = request.getHeader("Sec-Fetch-Site");
        return "POST".equals(request.getMethod()) && (origin == null || origin.equals("same-origin"));
    }

    private boolean known(Matcher page) {
        if (page.group(2) == null || page.group(2).equals(QUESTIONNAIRE)) {
            return page.group(1).equals(ENTRIES);
        }
        var reference = page.group(2);
        var id = UUID_TEXT.matcher(reference).matches()
                ? Optional.of(UUID.fromString(reference))
                : Optional.<UUID>empty();
        return page.group(1).equals("taches")
                ? id.isPresent() && tasks.exists(reference)
                : id.flatMap(candidatures::find)
                        .or(() -> candidatures.find(reference))
                        .isPresent();
    }

    private static Map<String, List<String>> fields(HttpServletRequest request) {
        return Posted.fields(request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> Arrays.asList(field.getValue()))));
    }
}
