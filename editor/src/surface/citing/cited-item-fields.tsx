import { X } from 'lucide-react';
import { useWords } from '../../words/use-words.ts';
import type { CitedItem } from '@eckpunkt/document';
import { isLocatorLabel, LOCATOR_LABELS } from '@eckpunkt/document/sources';
import { Checkbox } from '../../ui/checkbox.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useNames } from '../sources/use-names.ts';
import styles from './citing.module.css';

interface CitedItemFieldsProps {
  readonly item: CitedItem;
  readonly name: string;
  readonly onChange: (item: CitedItem) => void;
  readonly onDrop: () => void;
}

type Words = 'prefix' | 'locator' | 'suffix';

const labels = Object.keys(LOCATOR_LABELS).filter(isLocatorLabel);

/** One source of a citation: where in it, and the words before and after it. */
export function CitedItemFields({ item, name, onChange, onDrop }: CitedItemFieldsProps) {
  const { t } = useWords('sources');
  const inWords = useNames();
  const put = (field: Words) => (text: string) => onChange(withField(item, field, text));
  const words = (field: Words) => ({
    label: t(`cite.${field}`),
    value: item[field] ?? '',
    onChange: put(field),
    maxLength: 300,
    isOptional: true,
  });
  return (
    <section className={styles.item} aria-label={name}>
      <div className={styles.itemHead}>
        <span>{name}</span>
        <IconButton label={t('cite.drop', { name })} icon={<X />} onPress={onDrop} />
      </div>
      <div className={styles.pair}>
        <Select
          label={t('cite.label')}
          choices={labels.map((id) => ({ id, label: inWords(LOCATOR_LABELS[id]) }))}
          value={item.label ?? 'page'}
          onChange={(label) => {
            if (isLocatorLabel(label)) onChange({ ...item, label });
          }}
        />
        <TextField {...words('locator')} hint={t('cite.locatorHint')} />
      </div>
      <div className={styles.pair}>
        <TextField {...words('prefix')} hint={t('cite.prefixHint')} />
        <TextField {...words('suffix')} />
      </div>
      <Checkbox
        label={t('cite.suppressAuthor')}
        isSelected={item.suppressAuthor === true}
        onChange={(isOn) => onChange(isOn ? { ...item, suppressAuthor: true } : withAuthor(item))}
      />
    </section>
  );
}

/** What is empty is left out, so that two citations that say the same are the same. */
function withField(item: CitedItem, field: Words, text: string): CitedItem {
  const { [field]: _before, ...rest } = item;
  return text === '' ? rest : { ...rest, [field]: text };
}

function withAuthor({ suppressAuthor: _before, ...rest }: CitedItem): CitedItem {
  return rest;
}
