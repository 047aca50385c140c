/** Versions of the risk management plan, over HTTP. */
@NullMarked
package sightline.cases.rest.plan;

import org.jspecify.annotations.NullMarked;
