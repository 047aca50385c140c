package sightline.platform.contracts.cases;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.ReviewKind;
import sightline.platform.language.Signatory;

/**
 * Somebody reviewed how the person is managed.
 *
 * @param kind what was reviewed
 * @param outcomeGiven what came of it is written down in the owner's database
 * @param signedBy whose signatures it carries
 * @param nextOn when it is to be reviewed next
 */
@Contract(name = "case.reviewed", major = 1, by = "cases", audience = Audience.SUPERVISION_CIRCLE)
public record ReviewedV1(
        @Labelled(Label.P2) @OnFeeds ReviewKind kind,
        @Labelled(Label.P2) boolean outcomeGiven,
        @Labelled(Label.P2) @OnFeeds List<Signatory> signedBy,
        @Labelled(Label.P2) @OnFeeds @Nullable LocalDate nextOn) {
    public ReviewedV1 {
        signedBy = List.copyOf(signedBy);
    }
}
