/** Versions of the risk management plan in the history of their case. */
@NullMarked
package sightline.cases.postgres.plan;

import org.jspecify.annotations.NullMarked;
