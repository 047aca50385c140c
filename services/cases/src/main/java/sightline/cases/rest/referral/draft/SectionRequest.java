package sightline.cases.rest.referral.draft;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.referral.draft.Section;
import sightline.platform.http.Problems;

/** What a section of a referral says: all of it, in the place of what it said before. */
@Schema(name = "KeepReferralSection")
record SectionRequest(
        @Schema(
                description =
                        "By question, as the draft names them; one that is left out is not answered yet. Stays with us")
        @NotNull(message = "is what the section says, by question")
        @Size(max = 20, message = "has at most 20")
        Map<String, @Nullable @Size(max = 4000, message = "has at most 4,000 characters") String> answers) {

    /** The answers, where every one is to a question of this section. */
    Map<String, String> to(Section section) {
        Map<String, String> given = answers.entrySet().stream()
                .filter(one -> one.getValue() != null && !one.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        given.forEach((question, answer) -> section.wrongWith(question, answer).ifPresent(right -> {
            throw Problems.malformed("answers." + (section.questions().contains(question) ? question : ""), right);
        }));
        return given;
    }
}
