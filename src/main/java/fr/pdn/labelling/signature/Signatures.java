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
    /** What a scan is worth, as documents say it. */
    static final String SCAN_LEVEL = "copie numérisée d’une signature manuscrite";

    private static final String SIGNED = """
            select s.party, version, t.sha256, signed_by, s.name, s.capacity, address, network, method, level, verified_at,
              signed_at, c.checked_by, c.checked_at,
              (select string_agg(sha256, ' ' order by added_at, file_name) from paper_scan_file f where f.scan_id = c.id) as scan_sha256
            from signature s join agreement_text t on t.id = s.text_id left join paper_scan c on c.id = s.scan_id\s""";

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
        return jdbc.sql(SIGNED + "where s.text_id = ? order by s.id")
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
                        where s.party = ? and s.text_id = (select id from agreement_text
                          where candidature_id = ? and kind = ? and professional is not distinct from ?
                          order by version desc limit 1)""")
                .params(party.name(), candidature, kind.name(), professional)
                .query(Signature.class)
                .optional()
                .orElseThrow(() -> InvalidAnswersException.at(
                        "",
                        "Cette signature n’est pas établie\u00a0: signez depuis la page du texte, avec votre code."));
    }

    /** The signature that a scan shows: of the moment when it was sent, by whoever sent it. */
    void add(Agreement text, PaperScan scan) {
        jdbc.sql("""
                        insert into signature (text_id, party, signed_by, name, capacity, address, network, method, level,
                          signed_at, scan_id) values (?, ?, ?, ?, ?, ?, '', ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        text.id(),
                        scan.party().name(),
                        scan.sentBy(),
                        scan.name(),
                        scan.capacity(),
                        Truncated.email(scan.sentBy()),
                        SignatureMethod.SCAN.name(),
                        SCAN_LEVEL,
                        Timestamp.from(scan.sentAt()),
                        scan.id())
                .update();
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
