package town.appraisal.job.step;

import java.io.IOException;

import org.springframework.batch.infrastructure.item.ItemProcessor;

import town.appraisal.domain.appraisal.AppraisedFile;
import town.appraisal.domain.appraisal.PastYears;
import town.appraisal.domain.appraisal.Receipt;
import town.appraisal.engine.Engine;
import town.appraisal.job.run.RunFault;
import town.appraisal.stage.intake.Inbox;
import town.appraisal.store.Numbered;

/** Judges one file; a fault of the program ends the run and names the file. */
final class FileJudge implements ItemProcessor<Numbered<Receipt>, Numbered<AppraisedFile>> {

	private final Engine engine;

	private final Inbox inbox;

	private final PastYears past;

	FileJudge(Engine engine, Inbox inbox, PastYears past) {
		this.engine = engine;
		this.inbox = inbox;
		this.past = past;
	}

	@Override
	public Numbered<AppraisedFile> process(Numbered<Receipt> waiting) throws IOException {
		try {
			return new Numbered<>(waiting.number(), this.engine.appraise(this.inbox, waiting.it(), this.past));
		}
		catch (RuntimeException ex) {
			throw new RunFault("处理文件时程序出错：" + waiting.it().path(), ex);
		}
	}

}
