package fr.pdn.labelling.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.Samples.Sample;
import fr.pdn.labelling.Visitor;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Another system that files candidatures by {@code /api}, at one of the programs that answer. */
final class OutsideSystem {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Visitor caller;

    OutsideSystem(Program program, String login, String password) {
        this.caller = Visitor.withBasic(program.port(), login, password);
    }

    /** Open today, with the other settings of the sample. */
    void openCampaign(String code) throws IOException {
        var now = OffsetDateTime.now(ZoneOffset.UTC);
        var campaign = Samples.campaign()
                .put("code", code)
                .put("opensAt", now.minusDays(30).toString())
                .put("closesAt", now.plusDays(30).toString())
                .put("committeeDate", now.plusDays(60).toLocalDate().toString());
        campaign.put("conventionEndsOn", now.plusYears(2).toLocalDate().toString());
        post("/api/campaigns", campaign, 201);
    }

    /** @return what the program acknowledged */
    JsonNode file(Sample sample, String campaign) throws IOException {
        var draft = post("/api/candidatures", sample.answers(campaign), 201);
        return post("/api/candidatures/" + draft.get("id").asText() + "/submission", JSON.createObjectNode(), 200);
    }

    JsonNode read(String number) throws IOException {
        var answer = caller.get("/api/candidatures/" + number);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private JsonNode post(String path, ObjectNode body, int status) throws IOException {
        var answer = caller.send("POST", path, body.toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return JSON.readTree(answer.body());
    }
}
