package sightline.platform.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import sightline.platform.language.Decision;
import sightline.platform.language.Refusal;

/**
 * Whether a verb would be accepted now, as the same rules say that would refuse it.
 *
 * @param verb as in the address, such as {@code approve-minutes}
 * @param because why not; empty when it is allowed
 */
@Schema(name = "May")
public record May(String verb, boolean allowed, List<Why> because) {

    public May {
        because = List.copyOf(because);
    }

    /** One reason why not, and what would answer it. */
    @Schema(name = "Why")
    public record Why(String rule, String source, String because, String answeredBy) {

        public static Why of(Refusal refusal) {
            return new Why(refusal.rule().sentence(), refusal.rule().source(), refusal.because(), refusal.answeredBy());
        }
    }

    /** Accepted, if this is what the verb would come to. */
    public static May of(String verb, Decision<?> wouldBe) {
        return switch (wouldBe) {
            case Decision.Taken<?> taken -> new May(verb, true, List.of());
            case Decision.Refused<?>(var refusal) -> new May(verb, false, List.of(Why.of(refusal)));
        };
    }

    /** Accepted when nothing stands against it. */
    public static May unless(String verb, List<? extends Refusal> obstacles) {
        return new May(
                verb, obstacles.isEmpty(), obstacles.stream().map(Why::of).toList());
    }
}
