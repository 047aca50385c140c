package sightline.cases.domain.custody;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.ReleaseBasis;

/** A day on which a person is to leave custody, and what makes that happen. */
public record ReleasePlan(LocalDate on, @Nullable ReleaseBasis basis) {}
