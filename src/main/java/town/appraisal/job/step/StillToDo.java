package town.appraisal.job.step;

import java.util.Iterator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;

import org.jspecify.annotations.Nullable;

import org.springframework.batch.infrastructure.item.ItemReader;

/**
 * What the database says is still to be done, page by page. There is no position to save:
 * what is done is no longer asked for, so a restart continues exactly.
 *
 * @param <T> a piece of work
 */
final class StillToDo<T> implements ItemReader<T> {

	private final IntFunction<List<T>> pageBehind;

	private final ToIntFunction<T> number;

	private Iterator<T> page = List.<T>of().iterator();

	private int last;

	/**
	 * Asks for work.
	 * @param pageBehind the next pieces behind a number, in order
	 * @param number the number of a piece
	 */
	StillToDo(IntFunction<List<T>> pageBehind, ToIntFunction<T> number) {
		this.pageBehind = pageBehind;
		this.number = number;
	}

	@Override
	public @Nullable T read() {
		if (!this.page.hasNext()) {
			this.page = this.pageBehind.apply(this.last).iterator();
		}
		if (!this.page.hasNext()) {
			return null;
		}
		T next = this.page.next();
		this.last = this.number.applyAsInt(next);
		return next;
	}

}
