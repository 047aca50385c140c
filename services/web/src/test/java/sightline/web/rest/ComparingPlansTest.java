package sightline.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import sightline.web.services.Conditions;
import sightline.web.services.Plans;

class ComparingPlansTest {
    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

    @Test
    void each_part_says_in_words_what_changed() throws JsonProcessingException {
        Plans plans = plans("""
                {"items": [
                  {"version": 2, "pillars": ["supervision", "control"], "contingency": true, "sentencePlan": false,
                   "words": {"supervision": "Weekly visits", "control": "Tag", "contingency": "Recall"},
                   "at": "2026-11-20T10:00:00Z", "agency": "northshire-probation"},
                  {"version": 1, "pillars": ["supervision", "treatment"], "contingency": true, "sentencePlan": false,
                   "words": {"supervision": "Daily visits", "contingency": "Recall"},
                   "at": "2026-11-16T10:00:00Z", "agency": "northshire-probation"}]}""");

        PlanComparison comparison =
                PlanComparison.of(plans.items().get(1), plans.items().getFirst());

        assertThat(comparison.rows())
                .extracting(PlanComparison.Row::name, PlanComparison.Row::verdict)
                .containsExactly(
                        tuple("supervision", "Changed: 1 word added, 1 word removed"),
                        tuple("control", "New"),
                        tuple("treatment", "Taken out"),
                        tuple("victim-safety", "A gap in both"),
                        tuple("contingency", "Unchanged"));
    }

    @Test
    void conditions_stand_beside_the_version_in_whose_time_they_bound() throws JsonProcessingException {
        Conditions conditions = JSON.readValue("""
                {"items": [
                  {"conditionId": "3", "kind": "curfew", "instrument": "licence", "at": "2026-11-18T10:00:00Z",
                   "agency": "northshire-probation"},
                  {"conditionId": "2", "kind": "exclusion", "instrument": "licence", "text": "Not in the high street",
                   "at": "2026-11-01T10:00:00Z", "endedAt": "2026-11-17T10:00:00Z", "agency": "northshire-probation"},
                  {"conditionId": "1", "kind": "residence", "instrument": "licence", "at": "2026-11-01T09:00:00Z",
                   "agency": "northshire-probation"},
                  {"conditionId": "0", "kind": "tag", "instrument": "licence", "at": "2026-10-01T09:00:00Z",
                   "endedAt": "2026-10-02T09:00:00Z", "agency": "northshire-probation"}]}""", Conditions.class);

        List<BoundThen> bound =
                BoundThen.of(conditions, Instant.parse("2026-11-16T10:00:00Z"), Instant.parse("2026-11-20T10:00:00Z"));

        assertThat(bound)
                .extracting(one -> one.condition().conditionId(), BoundThen::before, BoundThen::after)
                .containsExactly(tuple("1", true, true), tuple("2", true, false), tuple("3", false, true));
    }

    @Test
    void a_plan_is_changed_from_the_words_it_has() throws JsonProcessingException {
        Plans plans = plans("""
                {"items": [{"version": 1, "pillars": ["victim-safety"], "contingency": false, "sentencePlan": true,
                  "words": {"victimSafety": "No contact", "text": "Told in one piece"},
                  "at": "2026-11-16T10:00:00Z", "agency": "northshire-probation"}]}""");

        assertThat(PlanForms.now(plans).of("words.victimSafety")).isEqualTo("No contact");
        assertThat(PlanForms.now(plans).of("text")).isEqualTo("Told in one piece");
        assertThat(PlanForms.now(plans).of("sentencePlan")).isEqualTo("true");
        assertThat(PlanForms.now(plans).of("words.control")).isEmpty();
    }

    private static Plans plans(String json) throws JsonProcessingException {
        return JSON.readValue(json, Plans.class);
    }
}
