/** What actions hears of cases: exits, which say what becomes of outstanding actions, and their being reopened. */
@NullMarked
package sightline.actions.kafka;

import org.jspecify.annotations.NullMarked;
