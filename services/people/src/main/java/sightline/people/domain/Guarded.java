package sightline.people.domain;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What nobody gives alone: a second administrator approves it. Taking it away needs nobody else. */
public enum Guarded {
    /** Clearance for people managed under category 4. */
    CATEGORY_4(null),
    /** The role that reads the audit. */
    AUDITOR(Role.AUDITOR),
    /** The role that reviews emergency access and who has looked. */
    IG_OFFICER(Role.IG_OFFICER);

    private final @Nullable Role role;

    Guarded(@Nullable Role role) {
        this.role = role;
    }

    /** The role it is; null for a clearance. */
    public @Nullable Role role() {
        return role;
    }

    boolean isHeldBy(Person person) {
        return role == null ? person.category4() : person.roles().contains(role);
    }

    boolean suits(Employer employer) {
        return role == null ? employer.kind() != null : role.suits(employer);
    }

    /** As it is written down, such as {@code category-4}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
