package sightline.people.domain;

import static sightline.platform.language.AgencyKind.APPROVED_PREMISES;
import static sightline.platform.language.AgencyKind.HEALTH;
import static sightline.platform.language.AgencyKind.MAPPA_COORDINATION;
import static sightline.platform.language.AgencyKind.POLICE;
import static sightline.platform.language.AgencyKind.PRISON;
import static sightline.platform.language.AgencyKind.PROBATION;
import static sightline.platform.language.AgencyKind.YJS;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import sightline.platform.language.AgencyKind;

/**
 * The roles people have: in which kinds of agency each makes sense, and how far somebody must administer to give it
 * (access.md 2.1).
 */
public enum Role {
    CASE_MANAGER(Scope.AGENCY, EnumSet.of(POLICE, PROBATION, PRISON, YJS)),
    SENIOR(Scope.AGENCY, EnumSet.of(POLICE, PROBATION, PRISON, YJS)),
    HEAD(Scope.AGENCY, EnumSet.of(POLICE, PROBATION, PRISON, YJS)),
    LEAD_MANAGER(Scope.AGENCY, EnumSet.of(POLICE, PROBATION, PRISON, YJS, HEALTH)),
    PRACTITIONER(Scope.AGENCY, EnumSet.complementOf(EnumSet.of(MAPPA_COORDINATION, APPROVED_PREMISES))),
    VLO(Scope.AGENCY, EnumSet.of(POLICE, PROBATION)),
    HEALTH_LEAD(Scope.AGENCY, EnumSet.of(HEALTH)),
    AP_WORKER(Scope.AGENCY, EnumSet.of(APPROVED_PREMISES)),
    KEY_WORKER(Scope.AGENCY, EnumSet.of(APPROVED_PREMISES)),
    AP_MANAGER(Scope.AGENCY, EnumSet.of(APPROVED_PREMISES)),
    MINUTE_TAKER(Scope.AREA, EnumSet.of(MAPPA_COORDINATION)),
    SMB_ANALYST(Scope.AREA, EnumSet.of(MAPPA_COORDINATION)),
    LAY_ADVISER(Scope.AREA, EnumSet.of(MAPPA_COORDINATION)),
    MAPPA_COORDINATOR(Scope.AREA, EnumSet.of(MAPPA_COORDINATION)),
    CHAIR(Scope.AREA, EnumSet.of(POLICE, PROBATION, PRISON, MAPPA_COORDINATION)),
    AGENCY_SPOC(Scope.AREA, EnumSet.allOf(AgencyKind.class)),
    IG_OFFICER(Scope.AGENCY, EnumSet.allOf(AgencyKind.class)),
    /** Of those who operate Sightline, and of no agency on a case: whoever audits must not be audited. */
    AUDITOR(Scope.EVERYBODY, EnumSet.noneOf(AgencyKind.class)),
    /** As the auditor: who operates Sightline sees no case. */
    SYSADMIN(Scope.EVERYBODY, EnumSet.noneOf(AgencyKind.class));

    private final Scope least;

    @SuppressWarnings("ImmutableEnumChecker") // Copied into an immutable set; the checker cannot see that of a Set.
    private final Set<AgencyKind> kinds;

    Role(Scope least, Set<AgencyKind> kinds) {
        this.least = least;
        this.kinds = Set.copyOf(kinds);
    }

    /** Whether it makes sense there; one without a kind is of those who operate Sightline. */
    public boolean suits(Employer employer) {
        return kinds.isEmpty() ? employer.kind() == null : employer.kind() != null && kinds.contains(employer.kind());
    }

    /** Whether somebody who administers so far may give it. */
    public boolean isGivenBy(Scope scope) {
        return scope.compareTo(least) >= 0;
    }

    /** As what it needs a second person; empty when one gives it alone. */
    public Optional<Guarded> guarded() {
        return EnumSet.allOf(Guarded.class).stream()
                .filter(one -> one.role() == this)
                .findFirst();
    }

    /** Reads it as it is written down. */
    public static Role of(String code) {
        return EnumSet.allOf(Role.class).stream()
                .filter(role -> role.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("is a role, like case-manager"));
    }

    /** As it is written down, such as {@code case-manager}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
