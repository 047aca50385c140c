/** Differing views in the history of their case. */
@NullMarked
package sightline.cases.postgres.view;

import org.jspecify.annotations.NullMarked;
