package sightline.platform.contracts.cases;

import java.util.List;
import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.IdentityField;

/**
 * Who the person is was written down wrongly, and was put right.
 *
 * @param fields what was put right; how it reads is in the owner's database
 * @param reasonGiven why is written down in the owner's database
 */
@Contract(name = "case.identity-corrected", major = 1, by = "cases", audience = Audience.EVERYONE_ON_THE_CASE)
public record IdentityCorrectedV1(
        @Labelled(Label.P0) @OnFeeds List<IdentityField> fields,
        @Labelled(Label.P0) boolean reasonGiven) {

    public IdentityCorrectedV1 {
        fields = List.copyOf(fields);
    }
}
