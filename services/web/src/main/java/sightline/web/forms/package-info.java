/** What people fill in, read as forgivingly as they write it. */
@NullMarked
package sightline.web.forms;

import org.jspecify.annotations.NullMarked;
