package sightline.oversight.usecases;

import java.util.Optional;
import sightline.oversight.domain.Alert;
import sightline.platform.language.Decision;

/**
 * An alert as somebody sees it.
 *
 * @param acknowledging what acknowledging it would come to; empty for somebody who may never do that
 * @param resolving what resolving it would come to; empty for somebody who may never do that
 */
public record ShownAlert(Alert alert, Optional<Decision<?>> acknowledging, Optional<Decision<?>> resolving) {}
