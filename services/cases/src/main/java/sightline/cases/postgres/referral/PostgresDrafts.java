package sightline.cases.postgres.referral;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import sightline.cases.domain.referral.draft.DraftedSection;
import sightline.cases.domain.referral.draft.DraftedSection.Kept;
import sightline.cases.domain.referral.draft.Drafts;
import sightline.cases.domain.referral.draft.ReferralDraft;
import sightline.cases.domain.referral.draft.Section;
import sightline.platform.language.AgencyId;
import sightline.platform.language.CaseId;
import sightline.platform.language.StaffId;

/** Referrals as they are written, in PostgreSQL. */
@ApplicationScoped
class PostgresDrafts implements Drafts {
    private static final String OF_AGENCY =
            "select section, answers, edition, kept_at, kept_by from referral_draft where case_id = ? and agency = ?";
    private static final String KEEP = """
            insert into referral_draft (case_id, agency, section, answers, edition, kept_at, kept_by)
            values (?, ?, ?, ?::jsonb, ?, ?, ?)
            on conflict (case_id, agency, section) do update set answers = excluded.answers,
                edition = excluded.edition, kept_at = excluded.kept_at, kept_by = excluded.kept_by
            """;
    private static final String SENT = "delete from referral_draft where case_id = ? and agency = ?";
    private static final TypeReference<Map<String, String>> ANSWERS = new TypeReference<>() {};
    private static final ObjectMapper JSON = new ObjectMapper();

    private final DataSource database;

    PostgresDrafts(DataSource database) {
        this.database = database;
    }

    @Override
    public ReferralDraft of(CaseId about, AgencyId by) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(OF_AGENCY)) {
            name(select, about, by);
            Map<Section, DraftedSection> kept = new EnumMap<>(Section.class);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    DraftedSection one = read(row);
                    kept.put(one.section(), one);
                }
            }
            return new ReferralDraft(kept);
        } catch (SQLException e) {
            throw new DraftsUnavailable(e);
        }
    }

    @Override
    public void keep(CaseId about, AgencyId by, DraftedSection section) {
        Kept kept = Objects.requireNonNull(section.kept(), "Somebody keeps it at some time");
        try (Connection connection = database.getConnection();
                PreparedStatement keep = connection.prepareStatement(KEEP)) {
            name(keep, about, by);
            keep.setString(3, section.section().name());
            keep.setString(4, written(section.answers()));
            keep.setLong(5, section.edition());
            keep.setObject(6, kept.at().atOffset(ZoneOffset.UTC));
            keep.setString(7, kept.by().value());
            keep.executeUpdate();
        } catch (SQLException e) {
            throw new DraftsUnavailable(e);
        }
    }

    @Override
    public void sent(CaseId about, AgencyId by) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement(SENT)) {
            name(delete, about, by);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new DraftsUnavailable(e);
        }
    }

    private static void name(PreparedStatement statement, CaseId about, AgencyId by) throws SQLException {
        statement.setObject(1, about.value());
        statement.setString(2, by.value());
    }

    private static DraftedSection read(ResultSet row) throws SQLException {
        return new DraftedSection(
                Section.valueOf(row.getString("section")),
                answers(row.getString("answers")),
                row.getLong("edition"),
                new Kept(
                        row.getObject("kept_at", OffsetDateTime.class).toInstant(),
                        new StaffId(row.getString("kept_by"))));
    }

    private static Map<String, String> answers(String json) {
        try {
            return JSON.readValue(json, ANSWERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A draft is not what was written", e);
        }
    }

    private static String written(Map<String, String> answers) {
        try {
            return JSON.writeValueAsString(answers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Words by question are written as JSON always", e);
        }
    }
}
