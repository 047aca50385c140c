package sightline.cases.domain.permission;

import org.jspecify.annotations.Nullable;
import sightline.platform.language.MeetingId;
import sightline.platform.language.PermissionId;
import sightline.platform.language.PermissionKind;
import sightline.platform.language.PermissionOutcome;

/** What can happen to a permission. */
public sealed interface PermissionFact {

    /**
     * The person asked.
     *
     * @param detail what exactly, in words that stay here
     */
    record Requested(
            PermissionId id, PermissionKind kind, @Nullable String detail) implements PermissionFact {}

    /**
     * It was decided.
     *
     * @param meeting the meeting that decided it
     * @param reason why, in words that stay here
     */
    record Decided(
            PermissionId id,
            PermissionOutcome outcome,
            @Nullable MeetingId meeting,
            String reason) implements PermissionFact {}
}
