package sightline.cases.postgres;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case as it lies in the database; only {@link PostgresCases} knows it. */
@Entity
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

    @Column(name = "date_of_birth")
    LocalDate dateOfBirth;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "identifier", joinColumns = @JoinColumn(name = "case_id"))
    Set<IdentifierRow> identifiers = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "membership", joinColumns = @JoinColumn(name = "case_id"))
    Set<MembershipRow> members = new HashSet<>();

    /** One identifier of the person. */
    @Embeddable
    record IdentifierRow(String kind, String value) {}

    /** One agency on the case. */
    @Embeddable
    record MembershipRow(
            String agency, String place, @Nullable Instant until) {}
}
