@NullMarked
package sightline.web.forms;

import org.jspecify.annotations.NullMarked;
