package sightline.deploy.bench.nation;

import java.time.LocalDate;
import sightline.platform.language.AreaId;
import sightline.platform.language.CaseId;

/** One person of the made-up nation, under management in one area. */
public record Inhabitant(CaseId id, AreaId area, String name, LocalDate born, String crn) {}
