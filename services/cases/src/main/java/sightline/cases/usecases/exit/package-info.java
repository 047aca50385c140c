/** The verbs about leaving, and what takes an exit back. */
@NullMarked
package sightline.cases.usecases.exit;

import org.jspecify.annotations.NullMarked;
