package sightline.cases.rest.imports;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.usecases.imports.Outcome;

/** What became of the events that were sent, in their order. */
@Schema(name = "Imported")
record ImportedView(List<Item> items) {

    /** One of them. */
    record Item(
            String eventType,

            @Schema(description = "taken, taken-before, screened, refused or not-taken")
            String outcome,

            @Nullable String because) {

        static Item of(String type, Outcome outcome) {
            return switch (outcome) {
                case Outcome.Taken _ -> new Item(type, "taken", null);
                case Outcome.TakenBefore _ -> new Item(type, "taken-before", null);
                case Outcome.Screened _ -> new Item(type, "screened", null);
                case Outcome.Refused(var because) -> new Item(type, "refused", because);
                case Outcome.Passed(var why) -> new Item(type, "not-taken", word(why));
            };
        }
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
