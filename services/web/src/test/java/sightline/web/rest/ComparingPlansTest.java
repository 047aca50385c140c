package sightline.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
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
