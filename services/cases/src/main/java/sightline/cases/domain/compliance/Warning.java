package sightline.cases.domain.compliance;

import java.time.Instant;
import sightline.platform.language.AgencyId;

/** That a person was warned, when and by which agency. */
public record Warning(ComplianceFact.WarningIssued issued, Instant at, AgencyId by) {}
