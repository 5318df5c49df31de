package fr.pdn.labelling.candidature;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;

/** What the committee has before it, and what it said. */
@Component
class CommitteeFacts {
    private final AgentNames agents;

    CommitteeFacts(AgentNames agents) {
        this.agents = agents;
    }

    void putSession(Map<String, Object> facts, Dossier dossier) {
        ReviewFacts.put(facts, dossier);
        facts.put("implicitRefusalOn", dossier.implicitRefusalOn());
        facts.put(
                "project",
                Map.of("summary", String.valueOf(dossier.answers().project().summary())));
        facts.put("committee", session(dossier));
    }

    void putMinutes(Map<String, Object> facts, Dossier dossier) {
        ReviewFacts.put(facts, dossier);
        var conclusion = dossier.last(Act.COMMITTEE_OPINION_GIVEN, Act.COMMITTEE_DEFERRED)
                .orElseThrow();
        var committee = session(dossier);
        committee.put("opinions", opinions(dossier));
        committee.put("retained", ReviewFacts.names(dossier, conclusion, "retained"));
        committee.put("recordedAt", conclusion.at());
        committee.put("recordedBy", named(List.of(conclusion.actor())).get(0));
        facts.put("committee", committee);
    }

    private Map<String, Object> session(Dossier dossier) {
        var convened = dossier.last(Act.COMMITTEE_CONVENED).orElseThrow();
        var steppedBack = dossier.since(Act.COMMITTEE_CONVENED).stream()
                .filter(act -> act.kind() == Act.MEMBER_RECUSED)
                .map(act -> act.text("member"));
        var recused = Stream.concat(logins(convened, "recused").stream(), steppedBack)
                .distinct()
                .toList();
        var facts = new LinkedHashMap<String, Object>();
        facts.put("on", convened.text("on"));
        facts.put("members", named(logins(convened, "members")));
        facts.put("recused", named(recused));
        return facts;
    }

    private List<Map<String, Object>> opinions(Dossier dossier) {
        var given = dossier.since(Act.COMMITTEE_CONVENED).stream()
                .filter(act -> act.kind() == Act.MEMBER_OPINION_GIVEN)
                .toList();
        var names = agents.of(given.stream().map(act -> act.text("member")).toList());
        var opinions = new ArrayList<Map<String, Object>>();
        for (var act : given) {
            opinions.add(opinion(names.get(act.text("member")), act, act.at()));
        }
        return opinions;
    }

    private static Map<String, Object> opinion(String member, RecordedAct act, Instant at) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("name", member);
        facts.put("opinion", ReviewFacts.opinion(act, "opinion"));
        facts.put("comment", act.text("comment"));
        facts.put("at", at);
        return facts;
    }

    private List<String> named(List<String> logins) {
        return List.copyOf(agents.of(logins).values());
    }

    private static List<String> logins(RecordedAct act, String field) {
        return StreamSupport.stream(act.detail().path(field).spliterator(), false)
                .map(login -> login.asText())
                .toList();
    }
}
