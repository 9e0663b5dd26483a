package town.appraisal.job.step;

import java.io.IOException;

import org.springframework.batch.infrastructure.item.ItemProcessor;

import town.appraisal.domain.appraisal.AppraisedFile;
import town.appraisal.domain.appraisal.PriorYears;
import town.appraisal.engine.Engine;
import town.appraisal.engine.JudgementKeys;
import town.appraisal.job.run.RunFault;
import town.appraisal.stage.intake.Inbox;
import town.appraisal.store.judged.JudgedFile;
import town.appraisal.store.received.DueFile;

/** Judges one file; a fault of the program ends the run and names the file. */
final class FileJudge implements ItemProcessor<DueFile, JudgedFile> {

	private final Engine engine;

	private final JudgementKeys keys;

	private final Inbox inbox;

	private final PriorYears past;

	FileJudge(Engine engine, JudgementKeys keys, Inbox inbox, PriorYears past) {
		this.engine = engine;
		this.keys = keys;
		this.inbox = inbox;
		this.past = past;
	}

	@Override
	public JudgedFile process(DueFile due) throws IOException {
		try {
			AppraisedFile file = this.engine.appraise(this.inbox, due.receipt(), this.past);
			return new JudgedFile(due.seq(), file,
					this.keys.of(file.receipt(), file.submission(), this.past, due.firstReceipt()));
		}
		catch (RuntimeException ex) {
			throw new RunFault("处理文件时程序出错：" + due.receipt().path(), ex);
		}
	}

}
