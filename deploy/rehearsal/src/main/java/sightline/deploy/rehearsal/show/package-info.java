/** What came of a run, for people in a terminal, on a page and on paper, and for machines. */
@NullMarked
package sightline.deploy.rehearsal.show;

import org.jspecify.annotations.NullMarked;
