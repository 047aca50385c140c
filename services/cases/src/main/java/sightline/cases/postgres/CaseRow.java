package sightline.cases.postgres;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * A case as it lies in the database; only {@link PostgresCases} knows it. Only what has changed is written: a name that
 * is written again, although it is the same, is taken apart again for whoever searches, and put in an index.
 */
@Entity
@DynamicUpdate
@Table(name = "managed_case")
class CaseRow {
    @Id
    UUID id;

    /**
     * How often it has changed. Not Hibernate's own version: the row is locked before it is changed, so nobody fails.
     */
    long version;

    String area;

    @Column(name = "lead_agency")
    String leadAgency;

    @Nullable
    Integer category;

    @Nullable
    Integer level;

    @Column(name = "limited_access")
    boolean limitedAccess;

    @Column(name = "person_name")
    String personName;

    /** In the order they were told. */
    String[] aliases = {};

    @Column(name = "date_of_birth")
    LocalDate dateOfBirth;

    boolean rehearsed;

    /** Where the person may live, in order. */
    String[] postcodes = {};

    /** When something was written down that everyone on the case is told of. */
    @Column(name = "told_all_at")
    Instant toldAllAt = Instant.EPOCH;

    @Embedded
    @Nullable
    ExitRow exit;

    @Embedded
    @Nullable
    KeepingRow keeping;

    @Embedded
    CustodyRow custody;

    @Embedded
    @Nullable
    HoldingRow holding;

    @Embedded
    @Nullable
    RiskRow risk;

    @Embedded
    @Nullable
    PlanRow plan;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "identifier", joinColumns = @JoinColumn(name = "case_id"))
    Set<IdentifierRow> identifiers = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "membership", joinColumns = @JoinColumn(name = "case_id"))
    Set<MembershipRow> members = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "case_limit", joinColumns = @JoinColumn(name = "case_id"))
    Map<LimitedRow, LimitRow> limits = new HashMap<>();

    /** Of whom something is said, and of which kind. */
    @Embeddable
    record LimitedRow(String kind, String person) {}

    /** What is said of a person in limiting the case. */
    @Embeddable
    record LimitRow(boolean hidden, @Nullable Instant until) {}

    /** One identifier of the person. */
    @Embeddable
    record IdentifierRow(String kind, String value) {}

    /** One agency on the case. */
    @Embeddable
    record MembershipRow(
            String agency, String place, @Nullable Instant until) {}

    /** The exit that holds. */
    @Embeddable
    record ExitRow(
            @Column(name = "exit_from") @Nullable String from,
            @Column(name = "exit_at") Instant at,
            @Column(name = "exit_fact") UUID fact,
            @Column(name = "level_before") @Nullable Integer before) {}

    /** By which rule the record of a person who has left is kept. */
    @Embeddable
    record KeepingRow(
            @Column(name = "retention_class") String as,
            @Column(name = "left_on") LocalDate leftOn,
            @Column(name = "review_on") LocalDate reviewOn,
            @Column(name = "still_needed") Boolean needed) {}

    /** Where the person is, as told last. */
    @Embeddable
    record CustodyRow(
            String whereabouts,
            boolean licence,
            @Column(name = "licence_ends_on") @Nullable LocalDate licenceEndsOn,
            @Column(name = "release_on") @Nullable LocalDate releaseOn) {}

    /** Who holds the case. */
    @Embeddable
    record HoldingRow(
            String holder,
            @Column(name = "holder_agency") String agency,
            @Column(name = "holder_grade") String grade,
            @Column(name = "workload_percent") @Nullable Integer workloadPercent,
            @Column(name = "holder_away_since") @Nullable Instant awaySince,
            @Column(name = "holder_away_until") @Nullable LocalDate awayUntil,
            @Column(name = "covered_by") @Nullable String cover) {}

    /** The risk as assessed last. */
    @Embeddable
    record RiskRow(
            @Column(name = "risk_children") String children,
            @Column(name = "risk_public") String generalPublic,
            @Column(name = "risk_known_adult") String knownAdult,
            @Column(name = "risk_staff") String staff,
            @Column(name = "risk_prisoners") String prisoners,
            @Column(name = "assessed_at") Instant at,
            @Column(name = "assessed_by") String agency) {}

    /** The plan as it is. */
    @Embeddable
    record PlanRow(
            @Column(name = "plan_id") UUID id,
            @Column(name = "plan_version") Integer version,
            @Column(name = "plan_pillars") String pillars,
            @Column(name = "plan_contingency") Boolean contingency,
            @Column(name = "plan_sentence") Boolean sentencePlan,
            @Column(name = "plan_changed_at") Instant changedAt) {}
}
