package sightline.cases.domain.disclosure;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.Managed;
import sightline.platform.language.Category;
import sightline.platform.language.DisclosureCriterion;
import sightline.platform.language.DisclosureId;
import sightline.platform.language.DisclosureOutcome;
import sightline.platform.language.HarmLevel;

/**
 * A decision whether a third party is told of a person; that they are not told is as much a decision, with its reasons.
 * Its words stay here. A decision stands: who decides otherwise decides anew.
 *
 * @param met which of the four tests it was found to meet
 * @param manner how it is made; says nothing where it is not
 * @param person whether the person was told of it
 * @param reviewOn when it is looked at again
 */
public record Disclosure(
        DisclosureId id,
        DisclosureOutcome outcome,
        String reasons,
        Set<DisclosureCriterion> met,
        Manner manner,
        PersonTold person,
        @Nullable LocalDate reviewOn) {

    public Disclosure {
        met = Set.copyOf(met);
    }

    /**
     * How somebody is told.
     *
     * @param recipient who is told
     * @param what what they are told
     * @param how in which way
     * @param by who tells them
     * @param on when
     * @param undertakingSigned they signed to keep it to themselves; null where nobody said
     * @param conditions under which they are told
     */
    public record Manner(
            @Nullable String recipient,
            @Nullable String what,
            @Nullable String how,
            @Nullable String by,
            @Nullable LocalDate on,
            @Nullable Boolean undertakingSigned,
            @Nullable String conditions) {}

    /**
     * Whether the person was told of it.
     *
     * @param told null where nobody said
     * @param why why they were not
     */
    public record PersonTold(
            @Nullable Boolean told, @Nullable String why) {}

    /**
     * Whether there is a presumption to tell, where that is necessary to protect particular children: of somebody of
     * category 1, unless the risk to children was assessed to be low. What nobody assessed is not low.
     */
    public static boolean isPresumed(Managed managed) {
        var risk = managed.supervision().risk();
        return managed.standing().category() == Category.ONE
                && (risk == null || risk.rosh().children() != HarmLevel.LOW);
    }
}
