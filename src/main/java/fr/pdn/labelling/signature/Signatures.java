package fr.pdn.labelling.signature;

import fr.pdn.labelling.forms.InvalidAnswersException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The evidence of who signed which version of which text. Rows are added, never changed. */
@Repository
public class Signatures {
    private static final String SIGNED = """
            select party, version, sha256, signed_by, name, capacity, address, network, method, level, verified_at, signed_at
            from signature s join agreement_text t on t.id = s.text_id\s""";

    private final JdbcClient jdbc;
    private final CallerNetwork caller;
    private final Clock clock;

    Signatures(JdbcClient jdbc, CallerNetwork caller, Clock clock) {
        this.jdbc = jdbc;
        this.caller = caller;
        this.clock = clock;
    }

    /** The first to sign in front. */
    public List<Signature> of(Agreement agreement) {
        return jdbc.sql(SIGNED + "where text_id = ? order by s.id")
                .param(agreement.id())
                .query(Signature.class)
                .list();
    }

    public boolean by(Party party, Agreement agreement) {
        return of(agreement).stream().anyMatch(signature -> signature.party() == party);
    }

    /**
     * The evidence that a party has signed the text as it stands now.
     *
     * @throws InvalidAnswersException when there is none: nobody signs without having proved who they are
     */
    public Signature require(UUID candidature, AgreementKind kind, String professional, Party party) {
        return jdbc.sql(SIGNED + """
                        where party = ? and text_id = (select id from agreement_text
                          where candidature_id = ? and kind = ? and professional is not distinct from ?
                          order by version desc limit 1)""")
                .params(party.name(), candidature, kind.name(), professional)
                .query(Signature.class)
                .optional()
                .orElseThrow(() -> InvalidAnswersException.at(
                        "",
                        "Cette signature n’est pas établie\u00a0: signez depuis la page du texte, avec votre code."));
    }

    /** Adds a signature; whoever has signed this version already keeps the first. */
    void add(SignatureRequest request, SignatureMethod method, String level) {
        var now = Timestamp.from(clock.instant());
        jdbc.sql("""
                        insert into signature (text_id, party, signed_by, name, capacity, address, network, method, level,
                          verified_at, signed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        request.agreement().id(),
                        request.party().name(),
                        request.signatory().account(),
                        request.signatory().name(),
                        request.signatory().capacity(),
                        Truncated.email(request.signatory().account()),
                        caller.truncated(),
                        method.name(),
                        level,
                        method == SignatureMethod.CODE ? now : null,
                        now)
                .update();
    }
}
